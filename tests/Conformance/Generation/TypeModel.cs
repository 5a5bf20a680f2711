namespace Contested.Conformance.Generation;

/// <summary>A type definition; the lists that its kind does not have are empty.</summary>
internal sealed class TypeModel(string name, TypeModelKind kind)
{
    public string Name { get; } = name;

    public TypeModelKind Kind { get; } = kind;

    public List<FieldModel> Fields { get; } = [];

    public List<InputModel> InputFields { get; } = [];

    public List<string> Values { get; } = [];

    public List<string> Members { get; } = [];

    public List<string> Interfaces { get; } = [];

    public bool IsOneOf { get; init; }

    public bool IsComposite => Kind is TypeModelKind.Object or TypeModelKind.Interface or TypeModelKind.Union;
}
