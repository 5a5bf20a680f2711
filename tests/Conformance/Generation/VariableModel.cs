namespace Contested.Conformance.Generation;

/// <summary>A variable of an operation.</summary>
internal sealed record VariableModel(string Name, string Type, string? Default)
{
    public override string ToString() => $"${Name}: {Type}{(Default is null ? string.Empty : $" = {Default}")}";
}
