using Contested.Domain.Datasets.Entries;

namespace Contested.Domain.Datasets.Reading;

/// <summary>The files of one engagement.</summary>
/// <param name="FileSlug">The slug that the names of the files hold.</param>
internal sealed record EngagementContent(string FileSlug)
{
    /// <summary>The engagement itself; null where its file is missing or cannot be read.</summary>
    public EngagementEntry? Engagement { get; set; }

    /// <summary>Its references; empty where there is no such file, null where it cannot be read.</summary>
    public IReadOnlyList<ReferenceEntry>? References { get; set; } = [];

    /// <summary>Its claims; empty where there is no such file or it cannot be read.</summary>
    public IReadOnlyList<ClaimEntry> Claims { get; set; } = [];
}
