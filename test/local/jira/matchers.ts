// Jest's asymmetric matchers are of type any; these stand in answers without spreading it.
export const aText: unknown = expect.any(String);
export const aNumber: unknown = expect.any(Number);
export const aList: unknown = expect.any(Array);
export const something: unknown = expect.anything();
export const textWith = (part: string): unknown => expect.stringContaining(part);
