/** The day on which a page says that its facts were last checked; it comes from content, never from the clock. */
export const checkedDay = (html: string): string | undefined => /<footer class="foot">[\s\S]*?<time datetime="([^"]*)"/.exec(html)?.[1];
