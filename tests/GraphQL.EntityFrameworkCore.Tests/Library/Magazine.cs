namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

public sealed class Magazine : Publication
{
    public int Issue { get; set; }
}
