using Contested.GraphQL.Types;
using Contested.GraphQL.Validation.Suggestions;

namespace Contested.GraphQL.Utilities;

/// <summary>Puts the parts of schemas in the order of their names, so that two schemas can be compared as texts.</summary>
public static class SchemaSorter
{
    /// <summary>
    /// Gives a copy of a schema with types, fields, arguments, enum values, interfaces, union members, directives and their locations
    /// sorted by name, numbers in names by their value.
    /// </summary>
    /// <param name="schema">The schema, which stays as it is.</param>
    public static Schema Sort(Schema schema) => new Sorting(schema).Sort();

    private sealed class Sorting
    {
        private readonly Schema _schema;
        private readonly OrderedDictionary<string, NamedType> _types = new(StringComparer.Ordinal);

        public Sorting(Schema schema)
        {
            _schema = schema;
            foreach (var type in Sorted(schema.Types.Values, type => type.Name))
            {
                _types.Add(type.Name, SortNamed(type));
            }
        }

        public Schema Sort() => new(
            (ObjectType?)Replace(_schema.QueryType),
            (ObjectType?)Replace(_schema.MutationType),
            (ObjectType?)Replace(_schema.SubscriptionType),
            _types.Values,
            Sorted(_schema.Directives.Values, directive => directive.Name).Select(SortDirective))
        {
            Description = _schema.Description,
            SyntaxNodes = _schema.SyntaxNodes,
        };

        private static IEnumerable<T> Sorted<T>(IEnumerable<T> items, Func<T, string> name) => items.OrderBy(name, NaturalComparer.Instance);

        private NamedType SortNamed(NamedType type) => type switch
        {
            _ when IntrospectionTypes.IsIntrospectionType(type.Name) => type,
            ObjectType objectType => new ObjectType(type.Name, () => SortFields(objectType), () => SortTypes(objectType.Interfaces))
            {
                Description = type.Description,
                IsTypeOf = objectType.IsTypeOf,
                Cost = type.Cost,
                SyntaxNodes = type.SyntaxNodes,
            },
            InterfaceType interfaceType => new InterfaceType(type.Name, () => SortFields(interfaceType), () => SortTypes(interfaceType.Interfaces))
            {
                Description = type.Description,
                ResolveType = interfaceType.ResolveType,
                SyntaxNodes = type.SyntaxNodes,
            },
            UnionType union => new UnionType(type.Name, () => SortTypes(union.Types))
            {
                Description = type.Description,
                ResolveType = union.ResolveType,
                SyntaxNodes = type.SyntaxNodes,
            },
            EnumType enumType => new EnumType(type.Name, Sorted(enumType.Values.Values, value => value.Name))
            {
                Description = type.Description,
                Cost = type.Cost,
                SyntaxNodes = type.SyntaxNodes,
            },
            InputObjectType input => new InputObjectType(type.Name, () => SortInputValues(input.Fields.Values))
            {
                Description = type.Description,
                IsOneOf = input.IsOneOf,
                SyntaxNodes = type.SyntaxNodes,
            },
            _ => type,
        };

        private DirectiveDefinition SortDirective(DirectiveDefinition directive) => new(
            directive.Name,
            Sorted(directive.Locations, location => location.ToSpecificationName()),
            SortInputValues(directive.Arguments.Values))
        {
            Description = directive.Description,
            IsRepeatable = directive.IsRepeatable,
            SyntaxNode = directive.SyntaxNode,
        };

        private IEnumerable<T> SortTypes<T>(IEnumerable<T> types)
            where T : NamedType => Sorted(types, type => type.Name).Select(type => (T)_types[type.Name]);

        private IEnumerable<FieldDefinition> SortFields(ComplexType type) =>
            Sorted(type.Fields.Values, field => field.Name).Select(field =>
                new FieldDefinition(field.Name, ReplaceType(field.Type), SortInputValues(field.Arguments.Values))
                {
                    Description = field.Description,
                    DeprecationReason = field.DeprecationReason,
                    Cost = field.Cost,
                    ListSize = field.ListSize,
                    Resolver = field.Resolver,
                    SyntaxNode = field.SyntaxNode,
                });

        private IEnumerable<InputValueDefinition> SortInputValues(IEnumerable<InputValueDefinition> values) =>
            Sorted(values, value => value.Name).Select(value => new InputValueDefinition(value.Name, ReplaceType(value.Type))
            {
                DefaultValue = value.DefaultValue,
                Cost = value.Cost,
                Description = value.Description,
                DeprecationReason = value.DeprecationReason,
                SyntaxNode = value.SyntaxNode,
            });

        private NamedType? Replace(NamedType? type) => type is null ? null : _types[type.Name];

        private GraphQLType ReplaceType(GraphQLType type) => type switch
        {
            ListType list => new ListType(ReplaceType(list.OfType)),
            NonNullType nonNull => new NonNullType(ReplaceType(nonNull.OfType)),
            _ => _types[((NamedType)type).Name],
        };
    }
}
