using Contested.Api.Exports;
using Contested.Domain.Releases;
using Contested.GraphQL.AspNetCore.Pulls;

namespace Contested.Api.Pulls;

/// <summary>Tells pulls of the releases.</summary>
internal sealed class ReleasedVersionSource(ReleaseFolder folder) : IKeptVersionSource
{
    public async ValueTask<IReadOnlyList<KeptVersion>> ReadAsync(CancellationToken cancellationToken) =>
    [
        .. (await folder.ListAsync(cancellationToken)).Select(release =>
            new KeptVersion(release.Name, release.Version, $"{ExportExtensions.Path}/{release.Name}/{ReleaseIndex.FileName}")),
    ];
}
