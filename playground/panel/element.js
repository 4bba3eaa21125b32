/** Builds an element; children are elements or text, never markup. */
export function element(name, attributes = {}, ...children) {
  const built = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) built.setAttribute(key, value);
  built.append(...children.filter((child) => child !== null && child !== undefined));
  return built;
}

/** Puts new children in place only where they differ, so that an open list stays open and nothing flickers. */
export function replaceIfChanged(parent, key, build) {
  if (parent.dataset.key === key) return;
  parent.dataset.key = key;
  parent.replaceChildren(...build());
}

export const clock = (at) => new Date(at).toLocaleTimeString('ru', { hour12: false });
