using System.Text;

namespace Contested.GraphQL.Utilities;

/// <summary>The query that asks for a whole schema.</summary>
/// <remarks>Specification: 4.2 Schema Introspection.</remarks>
public static class IntrospectionQuery
{
    private const int MaxTypeDepth = 100;

    /// <summary>Gives the document, with one operation named <c>IntrospectionQuery</c>.</summary>
    /// <param name="options">What to ask for; everything where null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The type depth is not from 0 to 100.</exception>
    public static string Create(IntrospectionQueryOptions? options = null)
    {
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfNegative(options.TypeDepth);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.TypeDepth, MaxTypeDepth);

        var all = options.InputValueDeprecation ? "(includeDeprecated: true)" : "";
        var description = Optional(options.Descriptions, "description");
        string[] schema = [.. Optional(options.Descriptions && options.SchemaDescription, "description")];
        string[] type = [.. description, .. Optional(options.SpecifiedByUrl, "specifiedByURL"), .. Optional(options.OneOf, "isOneOf")];
        string[] directive = [.. description, .. Optional(options.DirectiveIsRepeatable, "isRepeatable")];
        string[] input = [.. description, .. Optional(options.InputValueDeprecation, "isDeprecated", "deprecationReason")];

        return $$"""
            query IntrospectionQuery {
              __schema {
                {{Words(schema)}}queryType { name kind }
                mutationType { name kind }
                subscriptionType { name kind }
                types { ...FullType }
                directives { name {{Words(directive)}}locations args{{all}} { ...InputValue } }
              }
            }

            fragment FullType on __Type {
              kind
              name
              {{Words(type)}}fields(includeDeprecated: true) {
                name {{Words(description)}}isDeprecated deprecationReason
                args{{all}} { ...InputValue }
                type { ...TypeRef }
              }
              inputFields{{all}} { ...InputValue }
              interfaces { ...TypeRef }
              enumValues(includeDeprecated: true) { name {{Words(description)}}isDeprecated deprecationReason }
              possibleTypes { ...TypeRef }
            }

            fragment InputValue on __InputValue { name {{Words(input)}}type { ...TypeRef } defaultValue }

            fragment TypeRef on __Type { {{TypeReference(options.TypeDepth)}} }

            """;
    }

    private static string[] Optional(bool isWanted, params string[] fields) => isWanted ? fields : [];

    private static string Words(string[] fields) => string.Concat(fields.Select(field => $"{field} "));

    private static string TypeReference(int depth)
    {
        var text = new StringBuilder("kind name");
        text.Insert(text.Length, " ofType { kind name", depth);
        text.Insert(text.Length, " }", depth);
        return text.ToString();
    }
}
