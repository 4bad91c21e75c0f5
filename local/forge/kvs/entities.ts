import type { EntityDeclaration } from '../manifest.ts';
import { badRequest, KvsError } from './error.ts';

export interface EntityIndex {
  partition: string[];
  range: string;
}

/** The custom entities that the manifest declares. */
export interface Entities {
  /** @throws KvsError 404 `SCHEMA_NOT_FOUND` when the entity is not declared */
  check(name: string): EntityDeclaration;
  /** @throws KvsError 400 when an attribute is not declared or has another type */
  checkValue(name: string, value: unknown): void;
  /** @throws KvsError 400 when there is no such index */
  index(name: string, indexName: string): EntityIndex | 'by-key';
}

const INTEGER_LIMIT = 2 ** 31;

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: () => true,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  float: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) < INTEGER_LIMIT,
};

export function createEntities(declared: readonly EntityDeclaration[]): Entities {
  const byName = new Map(declared.map((entity) => [entity.name, entity]));
  const check = (name: string): EntityDeclaration => {
    const entity = byName.get(name);
    if (!entity) throw new KvsError(404, 'SCHEMA_NOT_FOUND', `The manifest declares no entity ${name}.`);
    return entity;
  };
  return {
    check,
    checkValue(name, value) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw badRequest('INVALID_ENTITY_VALUE', 'The value of an entity is an object.');
      }
      for (const [attribute, content] of Object.entries(value)) checkAttribute(check(name), attribute, content);
    },
    index(name, indexName) {
      if (indexName === 'by-key') return 'by-key';
      const found = check(name).indexes.find((index) => (typeof index === 'string' ? index : index.name) === indexName);
      if (found === undefined) throw badRequest('INVALID_ENTITY_INDEX', `Entity ${name} has no index ${indexName}.`);
      if (typeof found === 'string') return { partition: [], range: found };
      return { partition: found.partition ?? [], range: found.range[0] ?? '' };
    },
  };
}

function checkAttribute(entity: EntityDeclaration, attribute: string, content: unknown): void {
  const type = entity.attributes[attribute]?.type;
  if (type === undefined) {
    throw badRequest('INVALID_ENTITY_VALUE', `Entity ${entity.name} declares no attribute ${attribute}.`);
  }
  if (!TYPES[type]?.(content)) {
    throw badRequest('INCORRECT_PROPERTY_TYPE', `Attribute ${attribute} of entity ${entity.name} must be ${type}.`);
  }
}
