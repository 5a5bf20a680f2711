using Contested.Domain.Datasets.Entries;

namespace Contested.Domain.Datasets.Exporting;

/// <summary>The files of engagements, which are written one after the other.</summary>
internal interface IEngagementFiles : IDisposable
{
    /// <summary>Writes an engagement with its claims.</summary>
    void Add(EngagementEntry engagement, IReadOnlyList<ClaimEntry> claims);
}
