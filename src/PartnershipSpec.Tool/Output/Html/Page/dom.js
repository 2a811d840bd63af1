// Builds elements. Text is only ever set as text, so nothing that comes from a file can become markup.

const SVG = 'http://www.w3.org/2000/svg';

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name, value);
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false && child !== ''));
  return node;
}

// An element: el('p', { class: 'note', click: listener }, 'text', el('b', {}, 'more')).
const el = (name, attributes = {}, ...children) => fill(document.createElement(name), attributes, children);

// The same for the inside of a picture.
const svg = (name, attributes = {}, ...children) => fill(document.createElementNS(SVG, name), attributes, children);

// A text of others. It keeps its direction to itself.
const data = text => el('bdi', {}, text);

const WEB = /^https?:$/;

// Addresses of the web become links; anything else stays text, javascript: too.
function linked(text) {
  return text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:)\]])/).map(part => {
    const address = URL.canParse(part) ? new URL(part) : null;
    return address && WEB.test(address.protocol)
      ? el('a', { class: 'source', href: address.href, rel: 'noopener noreferrer', target: '_blank' }, data(part))
      : part && data(part);
  });
}
