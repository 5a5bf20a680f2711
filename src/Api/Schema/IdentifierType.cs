using Contested.Domain.Identifiers;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="Identifier"/> is shown.</summary>
public sealed class IdentifierType : ObjectType<Identifier>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<Identifier> descriptor)
    {
        descriptor.Field(identifier => identifier.Scheme);
        descriptor.Field(identifier => identifier.Value);
        descriptor.Field(identifier => identifier.Url);
    }
}
