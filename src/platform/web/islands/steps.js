// "j" and "k" go to the next and the previous of the places in a text, and over its end to the next part; for readers who
// turned single keys on.
customElements.define(
  'step-through',
  class extends HTMLElement {
    connectedCallback() {
      if (document.documentElement.dataset.keys !== 'on') return
      document.addEventListener('keydown', (event) => {
        const typing = event.target.closest('input, textarea, select, [contenteditable]')
        if (!['j', 'k'].includes(event.key) || event.ctrlKey || event.metaKey || event.altKey || typing) return
        event.preventDefault()
        this.step(event.key === 'j' ? 1 : -1)
      })
    }

    step(by) {
      const places = [...this.querySelectorAll('[data-step]')]
      const here = places.findIndex((place) => place.contains(document.activeElement))
      const to = here < 0 ? (by > 0 ? 0 : places.length - 1) : here + by
      if (to >= 0 && to < places.length) places[to].focus()
      else this.querySelector(by > 0 ? 'a[rel=next]' : 'a[rel=prev]')?.click()
    }
  },
)
