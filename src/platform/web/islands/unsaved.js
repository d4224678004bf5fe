// Asks before a page is left whose form holds something that was typed and not sent.
customElements.define(
  'keep-typed',
  class extends HTMLElement {
    connectedCallback() {
      let typed = false
      this.addEventListener('input', () => (typed = true))
      this.addEventListener('submit', () => (typed = false))
      addEventListener('beforeunload', (event) => {
        if (typed) event.preventDefault()
      })
    }
  },
)
