// "1" to "9" do the first to the ninth of the deeds on a page: press its button, or follow its link; for readers who turned
// single keys on.
customElements.define(
  'keyed-deeds',
  class extends HTMLElement {
    connectedCallback() {
      if (document.documentElement.dataset.keys !== 'on') return
      document.addEventListener('keydown', (event) => {
        const typing = event.target.closest('input, textarea, select, [contenteditable]')
        if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey || typing) return
        const deed = [...this.querySelectorAll('button, a')].at(Number(event.key) - 1)
        if (deed === undefined) return
        event.preventDefault()
        deed.click()
      })
    }
  },
)
