//! The pages of a PDF, read by the PDF library of Windows, on their way to the spooler: as the letters and lines that they
//! are, not as pictures of them.

use windows::Data::Pdf::{PdfDocument, PdfPage};
use windows::Storage::Streams::IRandomAccessStream;
use windows::Win32::Foundation::HMODULE;
use windows::Win32::Graphics::Direct2D::Common::{D2D_COLOR_F, D2D_SIZE_F};
use windows::Win32::Graphics::Direct2D::{
    D2D1_COLOR_SPACE_SRGB, D2D1_DEVICE_CONTEXT_OPTIONS_NONE, D2D1_FACTORY_TYPE_MULTI_THREADED,
    D2D1_PRINT_CONTROL_PROPERTIES, D2D1_PRINT_FONT_SUBSET_MODE_DEFAULT, D2D1CreateFactory, ID2D1Device,
    ID2D1DeviceContext, ID2D1Factory1, ID2D1PrintControl,
};
use windows::Win32::Graphics::Direct3D::D3D_DRIVER_TYPE_WARP;
use windows::Win32::Graphics::Direct3D11::{
    D3D11_CREATE_DEVICE_BGRA_SUPPORT, D3D11_SDK_VERSION, D3D11CreateDevice, ID3D11Device,
};
use windows::Win32::Graphics::Dxgi::IDXGIDevice;
use windows::Win32::Graphics::Imaging::{CLSID_WICImagingFactory, IWICImagingFactory};
use windows::Win32::Storage::Xps::Printing::{
    IPrintDocumentPackageTarget, IPrintDocumentPackageTargetFactory, PrintDocumentPackageTargetFactory,
};
use windows::Win32::System::Com::{CLSCTX_INPROC_SERVER, CoCreateInstance};
use windows::Win32::System::LibraryLoader::{GetProcAddress, LOAD_LIBRARY_SEARCH_SYSTEM32, LoadLibraryExW};
use windows::Win32::System::WinRT::Pdf::{IPdfRendererNative, PDF_RENDER_PARAMS};
use windows::Win32::System::WinRT::{BSOS_DEFAULT, CreateRandomAccessStreamOverStream};
use windows::Win32::UI::Shell::SHCreateMemStream;
use windows::core::{Error, HRESULT, HSTRING, Interface, Result, s, w};

use super::dialogue::Choice;

/// How finely the few things are drawn that paper cannot take as they are, such as transparent ones, in dots per inch.
const RASTER: f32 = 600.0;

/// A PDF whose pages can be printed.
pub(super) struct Pages(PdfDocument);

impl Pages {
    /// Reads a PDF from memory; nothing is written to a disk.
    #[allow(unsafe_code, reason = "streams of COM have no safe interface")]
    pub(super) fn read(pdf: &[u8]) -> Result<Self> {
        // SAFETY: the stream copies the bytes, and the reading stream holds on to it.
        let stream: IRandomAccessStream = unsafe {
            let stream = SHCreateMemStream(Some(pdf)).ok_or_else(Error::from_thread)?;
            CreateRandomAccessStreamOverStream(&stream, BSOS_DEFAULT)?
        };
        PdfDocument::LoadFromStreamAsync(&stream)?.join().map(Self)
    }

    /// How many there are.
    pub(super) fn count(&self) -> Result<u32> {
        self.0.PageCount()
    }

    /// Prints the pages that were chosen as one job, which the queue shows under its title.
    pub(super) fn print(&self, title: &str, choice: &Choice) -> Result<()> {
        let all = 1..=self.count()?;
        let ranges = if choice.ranges.is_empty() { vec![all.clone()] } else { choice.ranges.clone() };
        let job = Job::begin(title, choice)?;
        let sent = self.send(ranges.into_iter().flatten().filter(|page| all.contains(page)), &job);
        match sent.and_then(|pages| job.end(pages)) {
            Ok(()) => Ok(()),
            Err(error) => {
                job.withdraw();
                Err(error)
            }
        }
    }

    fn send(&self, numbers: impl Iterator<Item = u32>, job: &Job) -> Result<Vec<PdfPage>> {
        let mut sent = Vec::new();
        for number in numbers {
            let page = self.0.GetPage(number - 1)?;
            job.add(&page)?;
            sent.push(page);
        }
        Ok(sent)
    }
}

/// A job on its way to a printer.
struct Job {
    context: ID2D1DeviceContext,
    renderer: IPdfRendererNative,
    target: IPrintDocumentPackageTarget,
    control: ID2D1PrintControl,
}

impl Job {
    #[allow(unsafe_code, reason = "Direct2D and the spooler have no safe interface")]
    fn begin(title: &str, choice: &Choice) -> Result<Self> {
        let graphics = device()?;
        let properties = D2D1_PRINT_CONTROL_PROPERTIES {
            fontSubset: D2D1_PRINT_FONT_SUBSET_MODE_DEFAULT,
            rasterDPI: RASTER,
            colorSpace: D2D1_COLOR_SPACE_SRGB,
        };
        let (printer, title) = (HSTRING::from(&choice.printer), HSTRING::from(title));
        // SAFETY: COM is ready on this thread, every argument outlives its call, and each object counts its own owners.
        unsafe {
            let factory: ID2D1Factory1 = D2D1CreateFactory(D2D1_FACTORY_TYPE_MULTI_THREADED, None)?;
            let device: ID2D1Device = factory.CreateDevice(&graphics)?;
            let context = device.CreateDeviceContext(D2D1_DEVICE_CONTEXT_OPTIONS_NONE)?;
            let ticket = SHCreateMemStream(Some(&choice.ticket)).ok_or_else(Error::from_thread)?;
            let targets: IPrintDocumentPackageTargetFactory =
                CoCreateInstance(&PrintDocumentPackageTargetFactory, None, CLSCTX_INPROC_SERVER)?;
            let target = targets.CreateDocumentPackageTargetForPrintJob(&printer, &title, None, &ticket)?;
            let pictures: IWICImagingFactory = CoCreateInstance(&CLSID_WICImagingFactory, None, CLSCTX_INPROC_SERVER)?;
            let control = device.CreatePrintControl(&pictures, &target, Some(&raw const properties))?;
            Ok(Self { context, renderer: renderer(&graphics)?, target, control })
        }
    }

    #[allow(unsafe_code, reason = "Direct2D has no safe interface")]
    fn add(&self, page: &PdfPage) -> Result<()> {
        let size = page.Size()?;
        let size = D2D_SIZE_F { width: size.Width, height: size.Height };
        let look = PDF_RENDER_PARAMS {
            BackgroundColor: D2D_COLOR_F { r: 1.0, g: 1.0, b: 1.0, a: 0.0 },
            // Paper is white, also where the screen is set to high contrast.
            IgnoreHighContrast: true,
            ..Default::default()
        };
        // SAFETY: every argument outlives its call; the page lives until the job has ended.
        unsafe {
            let commands = self.context.CreateCommandList()?;
            self.context.SetTarget(&commands);
            self.context.BeginDraw();
            let drawn = self.renderer.RenderPageToDeviceContext(page, &self.context, Some(&raw const look));
            // What was begun is ended, also when the page could not be drawn.
            let ended = self.context.EndDraw(None, None);
            self.context.SetTarget(None);
            drawn.and(ended)?;
            commands.Close()?;
            self.control.AddPage(&commands, size, None, None, None)
        }
    }

    /// Hands the job over. The pages are given along because the renderer draws behind the caller's back and must not lose
    /// them before everything is drawn.
    #[allow(unsafe_code, reason = "Direct2D has no safe interface")]
    fn end(&self, pages: Vec<PdfPage>) -> Result<()> {
        // SAFETY: no page is added after this.
        let ended = unsafe { self.control.Close() };
        drop(pages);
        ended
    }

    /// Takes a job back that could not be finished.
    #[allow(unsafe_code, reason = "the spooler has no safe interface")]
    fn withdraw(&self) {
        // SAFETY: it may be called at any time. Why the job failed is said already, and says more than a failure here would.
        let _ = unsafe { self.target.Cancel() };
    }
}

/// A device that draws in software: what goes to paper is recorded and not drawn, so no graphics driver has to be trusted.
#[allow(unsafe_code, reason = "Direct3D has no safe interface")]
fn device() -> Result<IDXGIDevice> {
    let mut device: Option<ID3D11Device> = None;
    let flags = D3D11_CREATE_DEVICE_BGRA_SUPPORT;
    // SAFETY: the one place that it writes to is this function's own.
    unsafe {
        D3D11CreateDevice(
            None,
            D3D_DRIVER_TYPE_WARP,
            HMODULE::default(),
            flags,
            None,
            D3D11_SDK_VERSION,
            Some(&raw mut device),
            None,
            None,
        )?;
    }
    device.ok_or_else(Error::from_thread)?.cast()
}

/// The PDF library's drawing half. It is loaded when something is printed, so that starting Hamkor does not wait for it.
#[allow(unsafe_code, reason = "a function is looked up by its name in a library of the system")]
fn renderer(device: &IDXGIDevice) -> Result<IPdfRendererNative> {
    type Create = unsafe extern "system" fn(*mut core::ffi::c_void, *mut *mut core::ffi::c_void) -> HRESULT;
    // SAFETY: the library is the system's own, taken from nowhere else, and stays loaded; the function has had this form
    // since Windows 8.1; what it puts into `made` is an owner's share of the renderer.
    unsafe {
        let library = LoadLibraryExW(w!("windows.data.pdf.dll"), None, LOAD_LIBRARY_SEARCH_SYSTEM32)?;
        let found = GetProcAddress(library, s!("PdfCreateRenderer")).ok_or_else(Error::from_thread)?;
        let create = std::mem::transmute::<unsafe extern "system" fn() -> isize, Create>(found);
        let mut made = std::ptr::null_mut();
        create(device.as_raw(), &raw mut made).ok()?;
        Ok(IPdfRendererNative::from_raw(made))
    }
}
