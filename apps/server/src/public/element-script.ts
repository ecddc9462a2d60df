/**
 * The custom element `<seloste-notice src="ADDRESS" lang="sv">` for the site of an organisation, as the browser runs it.
 * It reads the notice from where it is published and sets it into a shadow tree, so that neither style reaches the
 * other; where it cannot be read a link is left. The source stands here as text because it is served and never run.
 */
export const elementScript = `class SelosteNotice extends HTMLElement {
  static observedAttributes = ['src', 'lang']
  connectedCallback() { this.show() }
  attributeChangedCallback() { if (this.isConnected) this.show() }
  async show() {
    const src = this.getAttribute('src')
    if (!src) return
    const address = new URL(src, document.baseURI)
    const lang = this.lang || document.documentElement.lang.slice(0, 2)
    const path = address.pathname.replace(/\\/$/, '')
    const named = /\\/(fi|sv|en)$/.test(path)
    const wanted = ['fi', 'sv', 'en'].includes(lang) && !named ? [path + '/' + lang, path] : [path]
    const turn = (this.turn = (this.turn || 0) + 1)
    const root = this.shadowRoot || this.attachShadow({ mode: 'open' })
    try {
      const page = await this.read(wanted.map((one) => address.origin + one + '/embed'))
      const sheet = page.querySelector('link[rel=stylesheet]').getAttribute('href')
      const css = await (await this.get(new URL(sheet, address))).text()
      if (turn !== this.turn) return
      const style = document.createElement('style')
      style.textContent = ':host{display:block}' + css.replaceAll(':root', ':host').replace(/\\bbody\\{/g, ':host{')
      root.replaceChildren(style, document.adoptNode(page.querySelector('article')))
      root.onclick = (event) => {
        const link = event.target.closest('a[href^="#"]')
        const part = link && root.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)))
        if (!part) return
        event.preventDefault()
        part.scrollIntoView()
        part.tabIndex = -1
        part.focus({ preventScroll: true })
      }
    } catch {
      if (turn !== this.turn) return
      const link = document.createElement('a')
      link.href = address.href
      link.textContent = this.textContent.trim() || address.href
      root.replaceChildren(link)
    }
  }
  async get(url) {
    const answer = await fetch(url, { credentials: 'omit' })
    if (!answer.ok) throw new Error(answer.status)
    return answer
  }
  async read(urls) {
    for (const url of urls.slice(0, -1)) {
      try { return this.parse(await this.get(url)) } catch {}
    }
    return this.parse(await this.get(urls.at(-1)))
  }
  async parse(answer) { return new DOMParser().parseFromString(await answer.text(), 'text/html') }
}
customElements.define('seloste-notice', SelosteNotice)
`
