/** Of a key's event, what tells. The code is an old one that Safari alone makes necessary. */
interface Pressed {
  isComposing: boolean;
  keyCode: number;
}

/**
 * Whether a key belongs to an input method that composes, and has another meaning there. Safari ends a composition before it tells of the key that
 * ended it: then the old key code alone says so, 229 for all that an input method handles.
 */
export const isComposing = ({ isComposing, keyCode }: Pressed): boolean => isComposing || keyCode === 229;
