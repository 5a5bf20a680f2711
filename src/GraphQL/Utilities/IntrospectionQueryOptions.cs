namespace Contested.GraphQL.Utilities;

/// <summary>What <see cref="IntrospectionQuery"/> asks for. Turn off what an older server does not know.</summary>
public sealed class IntrospectionQueryOptions
{
    /// <summary>Whether descriptions are asked for.</summary>
    public bool Descriptions { get; init; } = true;

    /// <summary>Whether the description of the schema itself is asked for; only together with <see cref="Descriptions"/>.</summary>
    public bool SchemaDescription { get; init; } = true;

    /// <summary>Whether <c>specifiedByURL</c> of scalars is asked for.</summary>
    public bool SpecifiedByUrl { get; init; } = true;

    /// <summary>Whether <c>isRepeatable</c> of directives is asked for.</summary>
    public bool DirectiveIsRepeatable { get; init; } = true;

    /// <summary>Whether deprecated arguments and input fields are asked for, and whether they are.</summary>
    public bool InputValueDeprecation { get; init; } = true;

    /// <summary>Whether <c>isOneOf</c> of input objects is asked for.</summary>
    public bool OneOf { get; init; } = true;

    /// <summary>How many list and non-null wrappings around a type are followed; from 0 to 100.</summary>
    public int TypeDepth { get; init; } = 9;
}
