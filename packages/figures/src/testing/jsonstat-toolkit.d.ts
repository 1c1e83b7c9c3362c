/** The part of the toolkit that the tests use; it comes without types. */
declare module 'jsonstat-toolkit' {
  interface Category {
    readonly label: string;
    readonly unit: { readonly label: string; readonly decimals: number };
  }
  interface Dimension {
    readonly role: string;
    readonly Category: (place: number) => Category;
  }
  interface Dataset {
    readonly class: string;
    readonly role: Readonly<Record<string, readonly string[]>>;
    readonly Dimension: (id: string) => Dimension;
    readonly Data: (at: Readonly<Record<string, string>>) => {
      readonly value: number | null;
      readonly status: string | null;
    };
  }
  export default function JSONstat(read: object): Dataset;
}
