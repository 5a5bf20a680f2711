using Contested.Domain.Datasets.Entries;

namespace Contested.Domain.Datasets.Reading;

/// <summary>The files of one engagement.</summary>
/// <param name="FileSlug">The slug that the names of the files hold.</param>
internal sealed record EngagementContent(string FileSlug)
{
    /// <summary>The engagement itself; null where its file is missing or cannot be read.</summary>
    public EngagementEntry? Engagement { get; set; }

    /// <summary>What is wrong where no file declares the engagement; null where one does.</summary>
    public (FilePosition Position, Func<string> Message)? Missing { get; set; }

    /// <summary>Its claims, in the order of the names of the files; those of files that cannot be read are missing.</summary>
    public List<ClaimEntry> Claims { get; } = [];

    /// <summary>Whether all files of claims could be read.</summary>
    public bool AreClaimsComplete { get; set; } = true;
}
