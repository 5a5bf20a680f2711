namespace Contested.GraphQL.EntityFrameworkCore.Tests.Text;

/// <summary>A text to fold in the database.</summary>
public sealed class FoldingSample
{
    public int Id { get; set; }

    public required string Text { get; set; }
}
