using Contested.Domain.Releases.Comparison;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Release"/> is shown.</summary>
public sealed class ReleaseType : ObjectType<Release>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Release> descriptor)
    {
        descriptor.Field(release => release.Name);
        descriptor.Field(release => release.Version);
        descriptor.Field(release => release.ReleasedOn);
    }
}
