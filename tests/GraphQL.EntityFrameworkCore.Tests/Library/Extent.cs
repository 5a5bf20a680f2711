namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>How large a publication is.</summary>
public sealed class Extent
{
    public int Height { get; set; }

    public double? Weight { get; set; }
}
