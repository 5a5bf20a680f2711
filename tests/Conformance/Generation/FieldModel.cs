namespace Contested.Conformance.Generation;

/// <summary>A field of an object or interface type.</summary>
internal sealed record FieldModel(string Name, string Type, IReadOnlyList<InputModel> Arguments)
{
    public override string ToString() =>
        $"{Name}{(Arguments.Count == 0 ? string.Empty : $"({string.Join(", ", Arguments)})")}: {Type}";
}
