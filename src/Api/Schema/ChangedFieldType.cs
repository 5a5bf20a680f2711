using Contested.Domain.Releases.Comparison;
using Contested.GraphQL.EntityFrameworkCore.Definitions;

namespace Contested.Api.Schema;

/// <summary>How <see cref="ChangedField"/> is shown.</summary>
public sealed class ChangedFieldType : ObjectType<ChangedField>
{
    /// <inheritdoc />
    protected override void Configure(ComplexTypeDescriptor<ChangedField> descriptor)
    {
        descriptor.Field(field => field.Field);
        descriptor.Field(field => field.Old);
        descriptor.Field(field => field.New);
    }
}
