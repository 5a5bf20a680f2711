// What resolvers give, derived from the seed and the place in the response. ResolverRecipe.cs is the same on the other side.
import { isAbstractType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';

// FNV-1a over UTF-16 code units, then mixed, so that near places get far values.
export function hash(text) {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }

  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

const odd = {
  Int: [2147483648, -2147483649, 1.5, '3', 'abc', '', true, { a: 1 }, [1]],
  Float: ['2.5', 'x', '', true, { a: 1, b: 'x' }, [1.5, null]],
  String: [12, 1.5, true, { a: { b: { c: 1 } } }, ['x', [1, [2]]]],
  Boolean: [1, 0, 2.5, 'true', {}, []],
  ID: [5, -7, 1.5, true, { a: null }],
  Enum: ['NOPE', 3, true, { a: 1 }],
};

const usual = {
  Int: [0, 1, -5, 42, 2147483647, -2147483648],
  Float: [0, 1.5, -2.25, 3, 0.1, 1e-7],
  String: ['', 'text', 'a "quoted" \\ line\nbreak', 'ünïcode 🐟', '<&>'],
  Boolean: [true, false],
  ID: ['', 'id', '007', 'bWFw'],
  Custom: ['day', 7, 0.5, false, { a: 1, b: [null, 'x'] }, [1, 'two', null]],
};

const pick = (values, number) => values[number % values.length];

// A text of a coerced value that is the same on both sides.
export function canonical(value) {
  if (value === null || value === undefined) {
    return 'null';
  }

  if (typeof value === 'number') {
    return Number.isInteger(value) && Math.abs(value) < 2 ** 53 ? `${value === 0 ? 0 : value}` : bits(value);
  }

  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }

  return typeof value === 'object'
    ? `{${Object.entries(value).map(([key, entry]) => `${key}:${canonical(entry)}`).join(',')}}`
    : `${value}`;
}

function bits(value) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return `0x${view.getBigUint64(0).toString(16).padStart(16, '0')}`;
}

export function resolveField(seed) {
  return (source, args, _context, info) => {
    const place = `${source?.path ?? ''}.${info.path.key}`;
    return resolveValue(info.returnType, `${place}${canonical(args)}`, args);

    function resolveValue(type, key, given) {
      const number = hash(`${seed}|${key}`);
      const kind = number % 64;
      const choice = Math.floor(number / 64);
      if (kind === 0) {
        return null;
      }

      if (kind === 1) {
        throw new Error(`boom ${key}`);
      }

      if (kind === 2) {
        return new Error(`returned ${key}`);
      }

      const nullable = isNonNullType(type) ? type.ofType : type;
      if (isListType(nullable)) {
        return kind === 3
          ? pick([7, 'text', { a: 1 }], choice)
          : Array.from({ length: choice % 4 }, (_, index) => resolveItem(nullable.ofType, `${key}.${index}`));
      }

      if (isObjectType(nullable)) {
        return { path: key };
      }

      return isAbstractType(nullable) ? resolveAbstract(nullable, key, kind, choice) : resolveLeaf(nullable, kind, choice, given);
    }

    // An item cannot throw by itself, so there its error is a value.
    function resolveItem(type, key) {
      try {
        return resolveValue(type, key, undefined);
      } catch (error) {
        return error;
      }
    }

    function resolveAbstract(type, key, kind, choice) {
      const possible = info.schema.getPossibleTypes(type).map(({ name }) => name).sort();
      const names = kind === 3 ? [undefined, 'Nowhere', type.name, info.schema.getQueryType().name, 'Int'] : possible;
      return { path: key, __typename: pick(names, choice) };
    }

    function resolveLeaf(type, kind, choice, given) {
      if (type.name === 'String' && given && Object.keys(given).length > 0) {
        return canonical(given);
      }

      if (isEnumType(type)) {
        return pick(kind === 3 ? odd.Enum : type.getValues().map(({ name }) => name), choice);
      }

      return pick((kind === 3 ? odd[type.name] : usual[type.name]) ?? usual.Custom, choice);
    }
  };
}
