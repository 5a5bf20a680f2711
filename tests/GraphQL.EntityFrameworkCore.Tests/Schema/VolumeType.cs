using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

internal sealed class VolumeType : ObjectType<Volume>
{
    protected override void Configure(ComplexTypeDescriptor<Volume> descriptor)
    {
        descriptor.Field(volume => volume.Number);
        descriptor.Field(volume => volume.Series);
        descriptor.Field(volume => volume.Opener);
        descriptor.Field(volume => volume.Sequel);
        descriptor.Collection(volume => volume.Publications);
    }
}
