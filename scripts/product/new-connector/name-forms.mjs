/**
 * The forms in which a connector's id stands in code: `halo-psa`, `HaloPsa`, `haloPsa`, `HALO_PSA`, and its display name.
 * Without a name the id's words make one: "Halo Psa".
 */
export function formsOf(id, name) {
  const capitals = id.split('-').map((word) => word[0].toUpperCase() + word.slice(1));
  const pascal = capitals.join('');
  return {
    kebab: id,
    pascal,
    camel: pascal[0].toLowerCase() + pascal.slice(1),
    constant: id.toUpperCase().replaceAll('-', '_'),
    display: name ?? capitals.join(' '),
  };
}

/** A text with each form of one id replaced by the same form of another. */
export function renameIn(text, from, to) {
  return Object.keys(from).reduce((renamed, form) => renamed.replaceAll(from[form], () => to[form]), text);
}
