-- Wording that was agreed upon once, word by word, so that it is quoted and not written anew.
create table agreed_phrases (
  id uuid primary key,
  said texts not null,
  -- Where it was agreed: in a text of ours, or in one from outside by its symbol, or the label of a decision.
  document uuid references documents,
  symbol text,
  place text,
  valid daterange not null,
  audience audience not null default 'network',
  level secrecy not null default 'unclassified',
  check (num_nonnulls(document, symbol) = 1)
);
comment on table agreed_phrases is 'documents: agreed wording per language, where it was agreed, and from which day until which it holds';
call guard('agreed_phrases', by_audience(), by_any_lead());
