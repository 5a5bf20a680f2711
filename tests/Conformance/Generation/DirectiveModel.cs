namespace Contested.Conformance.Generation;

/// <summary>A directive definition.</summary>
internal sealed record DirectiveModel(string Name, IReadOnlyList<InputModel> Arguments, bool IsRepeatable, IReadOnlyList<string> Locations)
{
    public override string ToString()
    {
        var arguments = Arguments.Count == 0 ? string.Empty : $"({string.Join(", ", Arguments)})";
        return $"directive @{Name}{arguments}{(IsRepeatable ? " repeatable" : string.Empty)} on {string.Join(" | ", Locations)}";
    }
}
