// "/" puts the cursor into the search field, for readers who turned single keys on.
customElements.define(
  'find-key',
  class extends HTMLElement {
    connectedCallback() {
      if (document.documentElement.dataset.keys !== 'on') return
      document.addEventListener('keydown', (event) => {
        const typing = event.target.closest('input, textarea, select, [contenteditable]')
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return
        const field = this.querySelector('input[type=search]')
        if (!field) return
        event.preventDefault()
        field.focus()
      })
    }
  },
)
