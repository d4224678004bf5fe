type Element = { toString: () => string | Promise<string> }

/** The HTML of an element. It becomes text at once, or later when a part of it waits for something. */
export async function rendered(element: Element | Promise<Element>): Promise<string> {
  const text = (await element).toString()
  return text
}
