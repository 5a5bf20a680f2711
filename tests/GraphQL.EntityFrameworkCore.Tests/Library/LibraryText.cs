namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

public enum LibraryText
{
    /// <summary>A title.</summary>
    Title,

    /// <summary>A name.</summary>
    Name,
}
