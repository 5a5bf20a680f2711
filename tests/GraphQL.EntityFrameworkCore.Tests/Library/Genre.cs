namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>What a publication is about.</summary>
public enum Genre
{
    /// <summary>Invented, with <c>robots</c>.</summary>
    ScienceFiction,

    /// <summary>Of the past.</summary>
    History,

    Poetry,

    DIYManual,
}
