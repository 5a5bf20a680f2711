using Contested.Domain.Datasets;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Coverage"/> is shown.</summary>
public sealed class CoverageType : ObjectType<Coverage>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Coverage> descriptor)
    {
        descriptor.Field(coverage => coverage.Statements);
        descriptor.Field(coverage => coverage.EncodedStatements);
    }
}
