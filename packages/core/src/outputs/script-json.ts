/** Signs that could end a script element, begin a comment in it, or end a line of a script. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** JSON that can stand inside a `<script>` element: whatever the value holds, it cannot end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
