/*
 * The SVG text of a page with another role than `svg` gives. Apart from `svg`, or the choice would be in every live chart's script.
 */

/** A drawing that says nothing beside its words, like a color of a key: screen readers pass over it. */
export const decorative = (markup: string): string => markup.replace('role="group"', 'aria-hidden="true"');

/** A drawing that stays as it is, inside a figure or link with a name: it needs no role, and pages of text have few bytes to spare. */
export const still = (markup: string): string => markup.replace(' role="group"', "");
