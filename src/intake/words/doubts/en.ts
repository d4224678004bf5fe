/** What is doubtful about a proposal, and the answers that settle it with one press. */
export const en = {
  'intake.doubt-renamed': '{$old} has been called {$name} since {$day}.',
  'intake.answer-use': 'Use {$name}',
  'intake.answer-keep': 'Keep as it is',
  'intake.answer-leave-out': 'Leave out',
  'intake.answer-merge': 'Merge',
  'intake.answer-add': 'Add {$name}',
} as const
