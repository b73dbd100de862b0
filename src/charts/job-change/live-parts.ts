/** What draws another view. Most readers ask for no other than the page's, so it is loaded when the first is asked for. */
export { jobChangeScene } from "./scene.ts";
export { svg } from "../svg/page-svg.ts";
