namespace Contested.Domain.Releases;

/// <summary>Under which names a release is cited.</summary>
/// <param name="Title">The title of the dataset.</param>
/// <param name="Authors">Who made it, at least one.</param>
public sealed record ReleaseTerms(string Title, IReadOnlyList<string> Authors)
{
    /// <summary>Those of the dataset of the project.</summary>
    public static ReleaseTerms Default { get; } = new("Contested: who claims what about a battle, and on whose word", ["Contested curators"]);
}
