using Contested.GraphQL.EntityFrameworkCore.Tests.Library;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Schema;

internal sealed class BookType : ObjectType<Book>
{
    protected override void Configure(ComplexTypeDescriptor<Book> descriptor)
    {
        descriptor.ImplementsNode(book => book.Slug);
        descriptor.Field(book => book.Isbn);
        descriptor.Group("ISBN", book => book.Isbn);
    }
}
