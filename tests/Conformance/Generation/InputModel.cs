namespace Contested.Conformance.Generation;

/// <summary>An argument or input field.</summary>
internal sealed record InputModel(string Name, string Type, string? Default = null)
{
    public bool IsRequired => Type.EndsWith('!') && Default is null;

    public override string ToString() => $"{Name}: {Type}{(Default is null ? string.Empty : $" = {Default}")}";
}
