using Contested.Domain.Claims;
using Contested.Domain.Datasets;
using Contested.Domain.Documents;
using Contested.Domain.Engagements;
using Contested.Domain.References;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Dataset"/> is shown.</summary>
public sealed class DatasetType : ObjectType<Dataset>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Dataset> descriptor)
    {
        descriptor.Field(dataset => dataset.Version);
        descriptor.Field(dataset => dataset.ReleasedOn);
        descriptor.Field(dataset => dataset.Coverage);
        descriptor.Collection(dataset => dataset.Releases);
        descriptor.Count<Document>("documents").Description("The number of documents.");
        descriptor.Count<Engagement>("engagements").Description("The number of engagements.");
        descriptor.Count<Claim>("claims", claim => claim.WithdrawnOn == null).Description("The number of claims that are not withdrawn.");
        descriptor.Count<Reference>("references").Description("The number of references.");
    }
}
