/** The parts of the package `datapackage`, which has no types of its own, that the tests use. */
declare module "datapackage" {
  interface Resource {
    name: string;
    tabular: boolean;
    descriptor: { schema: { fields: { name: string; type: string }[] } };
    /** Every row, cast by its schema; throws at the first cell, key or reference that breaks it. */
    read(options: { keyed: true; relations?: boolean }): Promise<Record<string, unknown>[]>;
    checkRelations(): Promise<boolean>;
  }
  export class Package {
    static load(descriptor: object | string, options?: { basePath?: string; strict?: boolean }): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }
}
