using Contested.GraphQL.Language.Ast;

namespace Contested.GraphQL.Types;

/// <summary>A directive.</summary>
/// <remarks>Specification: 3.13 Directives.</remarks>
/// <param name="name">The name, without the at sign.</param>
/// <param name="locations">Where it may be applied.</param>
/// <param name="arguments">The arguments, in order; none where null is given.</param>
/// <exception cref="ArgumentException">Two arguments have the same name.</exception>
public sealed class DirectiveDefinition(
    string name,
    IEnumerable<DirectiveLocation> locations,
    IEnumerable<InputValueDefinition>? arguments = null)
{
    private readonly OrderedDictionary<string, InputValueDefinition> _arguments =
        (arguments ?? []).ToOrderedDictionary(argument => argument.Name);

    /// <summary>The name, without the at sign.</summary>
    public string Name { get; } = name;

    /// <summary>Where it may be applied, in the order of the definition.</summary>
    public IReadOnlyList<DirectiveLocation> Locations { get; } = [.. locations];

    /// <summary>The arguments by name, in the order of the definition.</summary>
    public IReadOnlyDictionary<string, InputValueDefinition> Arguments => _arguments;

    /// <summary>Whether it may be applied more than once at a location.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>What the directive does, in Markdown; null where the schema does not say.</summary>
    public string? Description { get; init; }

    /// <summary>The definition it was built from; null for one made by code.</summary>
    public DirectiveDefinitionNode? SyntaxNode { get; init; }

    /// <summary>Gives the notation of the specification, such as <c>@skip</c>.</summary>
    public override string ToString() => $"@{Name}";
}
