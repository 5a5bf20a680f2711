namespace Contested.Conformance.Reference;

/// <summary>Keeps the reference implementation for the tests of a class; it starts with the first that asks for it.</summary>
public sealed class ReferenceFixture : IDisposable
{
    private ReferenceImplementation? _reference;

    /// <summary>Gives the reference implementation.</summary>
    public async Task<ReferenceImplementation> GetAsync() => _reference ??= await ReferenceImplementation.StartAsync();

    /// <inheritdoc />
    public void Dispose() => _reference?.Dispose();
}
