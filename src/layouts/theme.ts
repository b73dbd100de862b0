const root = document.documentElement;
const button = document.querySelector<HTMLButtonElement>("[data-theme-switch]");
const system = matchMedia("(prefers-color-scheme: dark)");

const isDark = () => (root.dataset["theme"] ?? (system.matches ? "dark" : "light")) === "dark";

/** The button names the theme that a press would bring. */
function label(): void {
  if (button === null) return;
  button.textContent = isDark() ? "Light" : "Dark";
  button.setAttribute("aria-label", `Switch to the ${isDark() ? "light" : "dark"} theme`);
}

button?.addEventListener("click", () => {
  const next = isDark() ? "light" : "dark";
  root.dataset["theme"] = next;
  try {
    localStorage.setItem("theme", next);
  } catch {
    // Storage may be refused; the choice then lasts as long as the page.
  }
  label();
});
system.addEventListener("change", label);
label();
