namespace Contested.GraphQL.EntityFrameworkCore.Tests.Library;

/// <summary>How well a copy is kept.</summary>
public enum Condition
{
    New,
    Worn,
    FallingApart,
}
