namespace Contested.Conformance.Generation;

/// <summary>What a generated schema defines.</summary>
internal sealed class SchemaModel
{
    public static IReadOnlyList<string> BuiltInScalars { get; } = ["Int", "Float", "String", "Boolean", "ID"];

    public Dictionary<string, TypeModel> Types { get; } = new(StringComparer.Ordinal);

    public List<DirectiveModel> Directives { get; } = [];

    /// <summary>The names of the root types by the keyword of the operation.</summary>
    public Dictionary<string, string> Roots { get; } = new(StringComparer.Ordinal);

    public IEnumerable<TypeModel> OfKind(params TypeModelKind[] kinds) => Types.Values.Where(type => kinds.Contains(type.Kind));

    /// <summary>The names of types that fields can have.</summary>
    public IReadOnlyList<string> OutputNames => [.. BuiltInScalars, .. Types.Values.Where(type => type.Kind is not TypeModelKind.Input).Select(type => type.Name)];

    /// <summary>The object types that a composite type stands for.</summary>
    public IReadOnlyList<string> PossibleTypes(TypeModel type) => type.Kind switch
    {
        TypeModelKind.Object => [type.Name],
        TypeModelKind.Union => type.Members,
        _ => [.. OfKind(TypeModelKind.Object).Where(candidate => candidate.Interfaces.Contains(type.Name)).Select(candidate => candidate.Name)],
    };

    /// <summary>Gives the name inside a type's lists and exclamation marks.</summary>
    public static string NameOf(string type) => type.Trim('[', ']', '!');
}
