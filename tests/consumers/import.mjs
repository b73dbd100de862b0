/** Stands in the folder of installed packages as well, because `import` looks for a package from the file that asks for it. */
export const load = (name) => import(name);
