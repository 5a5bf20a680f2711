namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>What a publication costs.</summary>
public sealed class Price
{
    public required double Amount { get; set; }

    public required string Currency { get; set; }

    public int? Discount { get; set; }
}
